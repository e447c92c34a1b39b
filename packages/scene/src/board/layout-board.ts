import type { Canvas } from '@praatplaat/model'
import type { Box } from '../box.ts'
import { describeBoard, phaseLabel } from '../describe-board.ts'
import { readPhaseFacts, type PhaseFacts } from '../phase-facts.ts'
import { roleLabel } from '../role-label.ts'
import { bandsHeight, layoutBands, readBands } from '../bands/layout-bands.ts'
import { emphasise } from '../emphasis/emphasise.ts'
import { layoutHandovers } from '../handovers/layout-handovers.ts'
import { layoutNeeds } from '../needs/layout-needs.ts'
import { layoutNotes, noteSizes } from '../notes/layout-notes.ts'
import type { Emphasis, Handling, LayoutOptions, Scene } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { labelNeed } from '../text/label-need.ts'
import { claimSlots } from '../lead/claim-slots.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { agreementsLaneHeight, layoutAgreementsLane } from './agreements-lane.ts'
import {
  boardFrame,
  cardInset,
  cardTop,
  columnLeft,
  marginBelow,
  stationMiddle,
  type BoardFrame,
} from './board-frame.ts'
import { drawPaper, drawRoad, layoutStation } from './board-road.ts'
import { chipLabels } from './chip-labels.ts'
import { chipLaneHeight, layoutChipLane } from './chip-lane.ts'
import { chooseDensity, rowsIn, type Crowd } from './choose-density.ts'
import { comforts, type Comfort } from './comfort.ts'
import { labelMargin } from './density.ts'
import { layoutResourcesLane, resourcesLaneHeight } from './resources-lane.ts'
import { headHeight, layoutPhaseBox, readHeads } from './head-lane.ts'
import { layoutLeadLane, leadLaneHeight } from './lead-lane.ts'

/**
 * Lays out the whole board: a road of stations, and under each the card of its phase.
 * Same canvas and options, same scene [SC1]. It fills the width and height that it is
 * given; where the content does not fit it becomes larger instead of running over [SC6].
 */
export function layoutBoard(canvas: Canvas, options: LayoutOptions & Handling & Emphasis): Scene {
  const phases = readPhaseFacts(canvas, options.locale)
  const frame = boardFrame(phases.length, options)
  const heads = readHeads(phases, frame, options)
  const bands = readBands(canvas)
  const heightOfHead = headHeight(heads, frame.unit)

  const crowd = readCrowd(canvas, phases, frame, options)
  const heightOfTheRest = (comfort: Comfort): number =>
    cardTop(frame, comfort) +
    heightOfHead +
    resourcesLaneHeight(frame.unit, comfort) +
    agreementsLaneHeight(frame.unit, comfort) +
    bandsHeight(bands, frame.unit, comfort) +
    marginBelow(frame, comfort)
  const mostResources = Math.max(0, ...phases.map(({ resources }) => resources.length))
  const rooms = comforts(mostResources, bands.themes.length).map((comfort) => ({
    comfort,
    height: frame.height - heightOfTheRest(comfort),
  }))
  const { density, comfort } = chooseDensity(frame, crowd, rooms)
  const fixed = heightOfTheRest(comfort)
  const cardsTop = cardTop(frame, comfort)
  const heightOfAgreements = agreementsLaneHeight(frame.unit, comfort)
  const heightOfLead = leadLaneHeight(frame.unit, density)
  const rows = rowsIn(density, crowd)
  const heightOfChips = Math.max(
    frame.height - fixed - heightOfLead,
    chipLaneHeight(frame.unit, density, rows),
  )
  const height = fixed + heightOfLead + heightOfChips
  const leadTop = heightOfHead
  const chipsTop = leadTop + heightOfLead
  const resourcesTop = chipsTop + heightOfChips
  const agreementsTop = resourcesTop + resourcesLaneHeight(frame.unit, comfort)
  const cardHeight = agreementsTop + heightOfAgreements

  const stations = phases.map((_, index) => ({
    x: columnLeft(frame, index, phases.length) + frame.columnWidth / 2,
    y: stationMiddle(frame, comfort, index),
  }))

  const labels = chipLabels(canvas, density, options)
  const boxes = phases.flatMap((facts, index): readonly Box[] => {
    const x = columnLeft(frame, index, phases.length)
    const lane = (top: number, laneHeight: number) => ({
      x,
      y: cardsTop + top,
      width: frame.columnWidth,
      height: laneHeight,
    })
    const context = { canvas, options, density, unit: frame.unit }
    return [
      layoutStation(facts, stations[index]!, frame.unit, options.locale),
      layoutPhaseBox(
        facts,
        heads[index]!,
        lane(0, cardHeight),
        { headHeight: heightOfHead, unit: frame.unit, dividers: [chipsTop, resourcesTop, agreementsTop] },
        options,
        phaseLabel(canvas, facts, options.locale),
      ),
      ...layoutLeadLane(facts, lane(leadTop, heightOfLead), context),
      ...layoutChipLane(facts, lane(chipsTop, heightOfChips), {
        ...context,
        handling: options,
        labels,
        ifEmpty: wordsIn(options.locale).whoDoesWhatQuestion,
      }),
      ...layoutResourcesLane(facts, lane(resourcesTop, agreementsTop - resourcesTop), {
        ...context,
        comfort,
      }),
      layoutAgreementsLane(facts, lane(agreementsTop, heightOfAgreements), { ...context, comfort }),
    ]
  })
  const standing: readonly Box[] = [
    ...boxes,
    ...layoutHandovers(canvas, phases, stations, frame.unit, options),
    ...layoutBands(bands, cardsTop + cardHeight, frame, comfort, { canvas, options }),
  ]
  const board = { width: frame.width, height, noteSizes: noteSizes(frame, comfort) }

  return {
    ...board,
    background: [
      ...drawPaper(frame.width, height),
      ...drawRoad(stations, frame.unit),
      ...(phases.length === 0 ? [noPhases(frame, height, options)] : []),
    ],
    boxes: emphasise(
      [
        ...standing,
        ...layoutNeeds(canvas, phases, { ...board, boxes: standing }, frame.unit, options),
        ...layoutNotes(canvas, phases, { ...board, boxes: standing }, frame.unit, options),
      ],
      { ...options, unit: frame.unit },
    ),
    description: describeBoard(canvas, phases, options.locale),
  }
}

function readCrowd(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  frame: BoardFrame,
  options: LayoutOptions & Handling,
): Crowd {
  const { locale, measure } = options
  const roleIds = Object.keys(canvas.roles)
  const needs = new Map(roleIds.map((id) => [id, labelNeed(roleLabel(canvas, id, locale), 600, measure)]))
  const seatWidth = frame.columnWidth - 2 * cardInset
  return {
    mostChips: Math.max(1, ...phases.map((facts) => placesIn(facts, options))),
    roles: roleIds.length,
    labels: [...needs.values()],
    leadTags: phases.some(
      ({ lead }) => lead.leads.length > 1 || lead.leads.some(({ until }) => until.trim() !== ''),
    ),
    leadLabels: phases.flatMap(({ lead }) => {
      const { pitch } = claimSlots(lead, seatWidth, 28 * frame.unit)
      const known = lead.leads.flatMap(({ roleId }) => needs.get(roleId) ?? [])
      return known.map((need) => ({ need, width: pitch - labelMargin }))
    }),
  }
}

/** A chip in the hand keeps its place, so that picking it up moves nothing else. */
function placesIn({ id, chips }: PhaseFacts, { lifted, opening }: Handling): number {
  if (opening?.phaseId !== id) return chips.length
  return Math.max(chips.length, chips.filter((chip) => chip.id !== lifted).length + 1)
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
