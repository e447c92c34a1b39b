import type { Canvas } from '@praatplaat/model'
import type { Box } from '../box.ts'
import { describeBoard, describePhase } from '../describe-board.ts'
import { readPhaseFacts, type PhaseFacts } from '../phase-facts.ts'
import { roleLabel } from '../role-label.ts'
import type { Handling, LayoutOptions, Scene } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { labelNeed } from '../text/label-need.ts'
import { claimSlots } from '../lead/claim-slots.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { agreementsLaneHeight, layoutAgreementsLane } from './agreements-lane.ts'
import { boardFrame, cardInset, columnLeft, type BoardFrame } from './board-frame.ts'
import { drawPaper, drawRoad, layoutStation } from './board-road.ts'
import { chipLaneHeight, layoutChipLane } from './chip-lane.ts'
import { chooseDensity, type Crowd } from './choose-density.ts'
import { labelMargin } from './density.ts'
import { headHeight, layoutPhaseBox, readHeads } from './head-lane.ts'
import { layoutLeadLane, leadLaneHeight } from './lead-lane.ts'

/**
 * Lays out the whole board: a road of stations, and under each the card of its phase.
 * Same canvas and options, same scene [SC1]. It fills the width and height that it is
 * given; where the content does not fit it becomes larger instead of running over [SC6].
 */
export function layoutBoard(canvas: Canvas, options: LayoutOptions & Handling): Scene {
  const phases = readPhaseFacts(canvas, options.locale)
  const frame = boardFrame(phases.length, options)
  const heads = readHeads(phases, frame, options)
  const heightOfHead = headHeight(heads, frame.unit)
  const heightOfAgreements = agreementsLaneHeight(frame.unit)

  const crowd = readCrowd(canvas, phases, frame, options)
  const fixed = frame.cardTop + heightOfHead + heightOfAgreements + frame.margin
  const density = chooseDensity(frame, { ...crowd, height: frame.height - fixed })
  const heightOfLead = leadLaneHeight(frame, density)
  const rows = Math.ceil(crowd.mostChips / density.columns)
  const heightOfChips = Math.max(frame.height - fixed - heightOfLead, chipLaneHeight(frame, density, rows))
  const height = fixed + heightOfLead + heightOfChips
  const leadTop = heightOfHead
  const chipsTop = leadTop + heightOfLead
  const agreementsTop = chipsTop + heightOfChips

  const stations = phases.map((_, index) => ({
    x: columnLeft(frame, index, phases.length) + frame.columnWidth / 2,
    y: Math.round((index % 2 === 0 ? 36 : 52) * frame.unit),
  }))

  const boxes = phases.flatMap((facts, index): readonly Box[] => {
    const x = columnLeft(frame, index, phases.length)
    const lane = (top: number, laneHeight: number) => ({
      x,
      y: frame.cardTop + top,
      width: frame.columnWidth,
      height: laneHeight,
    })
    const context = { canvas, options, density, unit: frame.unit }
    return [
      layoutStation(facts, stations[index]!, frame.unit),
      layoutPhaseBox(
        facts,
        heads[index]!,
        lane(0, height - frame.cardTop - frame.margin),
        { headHeight: heightOfHead, unit: frame.unit, dividers: [chipsTop, agreementsTop] },
        options,
        describePhase(canvas, facts, options.locale),
      ),
      ...layoutLeadLane(facts, lane(leadTop, heightOfLead), context),
      ...layoutChipLane(facts, lane(chipsTop, heightOfChips), { ...context, handling: options }),
      layoutAgreementsLane(facts, lane(agreementsTop, heightOfAgreements), context),
    ]
  })

  return {
    width: frame.width,
    height,
    background: [
      ...drawPaper(frame.width, height),
      ...drawRoad(stations, frame.unit),
      ...(phases.length === 0 ? [noPhases(frame, height, options)] : []),
    ],
    boxes,
    description: describeBoard(canvas, phases, options.locale),
  }
}

/**
 * What has to fit. One place more than the fullest phase holds is kept free, as long as
 * there are roles left to fill it: the board does not shift under a hand that brings one.
 */
function readCrowd(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  frame: BoardFrame,
  { locale, measure }: LayoutOptions,
): Omit<Crowd, 'height'> {
  const needOf = new Map<string, ReturnType<typeof labelNeed>>()
  const need = (roleId: string): ReturnType<typeof labelNeed> => {
    const known = needOf.get(roleId) ?? labelNeed(roleLabel(canvas, roleId, locale), 600, measure)
    needOf.set(roleId, known)
    return known
  }
  const roles = Object.keys(canvas.roles).length
  const mostPlaced = Math.max(0, ...phases.map(({ chips }) => chips.length))
  const seatWidth = frame.columnWidth - 2 * cardInset
  return {
    mostChips: Math.max(1, mostPlaced, Math.min(mostPlaced + 1, roles)),
    labels: Object.keys(canvas.roles).map(need),
    leadLabels: phases.flatMap(({ lead }) => {
      const { pitch } = claimSlots(lead, seatWidth, 28 * frame.unit)
      return lead.leads.map((claim) => ({ need: need(claim.roleId), width: pitch - labelMargin }))
    }),
  }
}

function noPhases(frame: BoardFrame, height: number, { locale }: LayoutOptions): Shape {
  return {
    draw: 'text',
    text: wordsIn(locale).noPhases,
    x: frame.width / 2,
    y: height / 2,
    size: 16,
    weight: 400,
    fill: tokens.muted,
    align: 'middle',
  }
}
