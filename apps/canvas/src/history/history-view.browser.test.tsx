import {
  canvasFileToJson,
  canvasToFile,
  claimLead,
  placeRoleChip,
  recordAgreement,
  releaseLead,
} from '@praatplaat/model'
import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { Version } from '@praatplaat/protocol'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { boardFontLoaded } from '../stage/measure-on-canvas.ts'
import { forgetDeviceCopy } from '../device/forget-device-copy.ts'
import type { Session } from '../session/session.ts'
import { localSession } from '../session/testing/local-session.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { BackAgain } from './back-again.tsx'
import { keepVisits } from './device-visits.ts'
import { HistoryView } from './history-view.tsx'
import { visitEndsAfter } from './visits.ts'

const stops: (() => void)[] = []
beforeEach(async () => {
  useView.getState().reset()
  await page.viewport(1400, 900)
  await boardFontLoaded()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  forgetDeviceCopy('test')
})

const insulationCase = instantiateTemplate('isoleerder-rotterdam', 'nl')!
const openCase = (ability: Session['ability'] = 'edit') =>
  localSession(documentFromFile(insulationCase), ability)
const fileOf = (session: Session) => canvasFileToJson(canvasToFile(session.canvas.current()))
const beganAs = fileOf(openCase())

const version = (id: string, other: Partial<Version> = {}): Version => ({
  id,
  sequence: 1,
  createdAt: new Date(Date.now() - 60_000).toISOString(),
  kind: 'named',
  name: `Versie ${id}`,
  ...other,
})

/** A server with these versions, each with the worked case as it began. Returns what was asked of it. */
function serve(versions: Version[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push(`${method} ${path}`)
    if (method === 'POST' && path.endsWith('/versions')) {
      const made = version('new', { name: (JSON.parse(body as string) as { name: string }).name })
      versions.unshift(made)
      return Response.json(made, { status: 201 })
    }
    if (method !== 'GET') return new Response(null, { status: 204 })
    return Response.json(path.endsWith('/versions') ? versions : beganAs)
  })
  return asked
}

const show = (session: Session, beside: ReactNode = null) => {
  const { stop } = renderInSession(
    session,
    <>
      {beside}
      <HistoryView />
    </>,
  )
  stops.push(stop)
}
const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('the history of a canvas', () => {
  it('shows the newest version at once, with what has changed since and both pictures', async () => {
    serve([version('b'), version('a', { kind: 'round-end', name: null })])
    const session = openCase()
    session.commit(releaseLead, { phaseId: 'match', roleId: 'employer' })
    session.commit(claimLead, { phaseId: 'match', roleId: 'job-coach' })
    show(session)

    await expect.element(button('Versie b')).toHaveAttribute('aria-current', 'true')
    await expect
      .element(page.getByText('De regie ligt nu bij Jobcoach. Eerst lag die bij Werkgever.'))
      .toBeVisible()
    await expect.element(page.getByRole('img', { name: /^Toen: .*Werkgever/ })).toBeVisible()
    await expect.element(page.getByRole('img', { name: /^Nu: .*Jobcoach/ })).toBeVisible()

    await userEvent.click(button('Eind van een ronde'))
    await expect.element(page.getByRole('heading', { name: 'Eind van een ronde' })).toBeVisible()
    await expect.element(button('Versie b')).not.toHaveAttribute('aria-current')
    await userEvent.click(page.getByText('Toen', { exact: true }).first())
    await expect.element(page.getByRole('img', { name: /^Toen/ })).toBeVisible()
    await expect.element(page.getByRole('img', { name: /^Nu/ })).not.toBeInTheDocument()
  })

  it('keeps up with what is changed meanwhile, and shows few of many at a time', async () => {
    serve([version('a')])
    const session = openCase()
    show(session)
    await expect.element(page.getByText('Er is niets veranderd: de plaat is nu zoals toen.')).toBeVisible()
    await expect.element(button('Zet deze versie terug')).not.toBeInTheDocument()

    for (const at of [1, 2, 3, 4, 5, 6, 7, 8])
      session.commit(recordAgreement, { agreementId: `a-${at}`, phaseId: 'training', text: `Punt ${at}` })
    await expect.element(page.getByText('8 wijzigingen', { exact: true })).toBeVisible()
    const told = page.getByText(/^Nieuwe afspraak/)
    await vi.waitFor(() => expect(told.elements()).toHaveLength(5))
    await userEvent.click(button('Toon nog 3 wijzigingen'))
    expect(told.elements()).toHaveLength(8)
    await userEvent.click(button('Toon er minder'))
    expect(told.elements()).toHaveLength(5)
  })

  it('lists the newest of many versions, and older ones when one asks for them', async () => {
    serve(Array.from({ length: 60 }, (_, at) => version(`v${at}`)))
    show(openCase())
    const listed = page.getByRole('listitem').getByRole('button', { name: /Versie v/ })
    await vi.waitFor(() => expect(listed.elements()).toHaveLength(25))
    await userEvent.click(button('Toon oudere versies, nog 35'))
    expect(listed.elements()).toHaveLength(50)
    await userEvent.click(button('Toon oudere versies, nog 10'))
    expect(listed.elements()).toHaveLength(60)
    await expect.element(button(/Toon/)).not.toBeInTheDocument()
  })

  it('keeps the canvas of now under a name, and asks for one', async () => {
    const asked = serve([])
    show(openCase())
    await expect.element(page.getByText('Er zijn nog geen versies')).toBeVisible()
    await userEvent.click(button('Bewaar deze versie'))
    await expect.element(page.getByText('Geef de versie eerst een naam.')).toBeVisible()
    expect(asked.some((what) => what.startsWith('POST'))).toBe(false)

    await userEvent.fill(page.getByRole('textbox', { name: 'Naam voor de versie van nu' }), '  Na de pauze ')
    await userEvent.click(button('Bewaar deze versie'))
    await expect.element(button('Na de pauze')).toBeVisible()
    await expect.element(page.getByRole('textbox')).toHaveValue('')
    expect(useView.getState().message?.text).toBe('De versie “Na de pauze” is bewaard.')
  })

  it('says before it restores a version what will happen, and does it only then', async () => {
    const asked = serve([version('a')])
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    show(session)
    await userEvent.click(button('Zet deze versie terug'))
    const dialog = page.getByRole('dialog', { name: 'Deze versie terugzetten?' })
    await expect.element(dialog.getByText(/wordt eerst als versie bewaard/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Annuleren' }))
    expect(asked.some((what) => what.startsWith('POST'))).toBe(false)

    await userEvent.click(button('Zet deze versie terug'))
    await userEvent.click(dialog.getByRole('button', { name: 'Zet terug' }))
    await vi.waitFor(() => expect(asked).toContain('POST /api/canvases/test/versions/a/restore'))
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('keeps the question open when it could not be done, with what to do', async () => {
    serve([version('a')])
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    show(session)
    await userEvent.click(button('Zet deze versie terug'))
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const dialog = page.getByRole('dialog')
    await userEvent.click(dialog.getByRole('button', { name: 'Zet terug' }))
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('De versie is niet teruggezet.')
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('De server is niet bereikbaar.')
  })

  it('lets a viewer look, and no more; and who facilitates delete', async () => {
    serve([version('a')])
    const viewer = openCase('view')
    show(viewer)
    await expect.element(button('Versie a')).toBeVisible()
    await expect.element(page.getByText('Wat is er sindsdien veranderd?')).toBeVisible()
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
    for (const name of ['Zet deze versie terug', 'Verwijder deze versie'])
      await expect.element(button(name)).not.toBeInTheDocument()
    stops.pop()!()

    const asked = serve([version('a')])
    show(openCase('facilitate'))
    await userEvent.click(button('Verwijder deze versie'))
    await userEvent.click(button('Verwijder de versie'))
    await vi.waitFor(() => expect(asked).toContain('DELETE /api/canvases/test/versions/a'))
  })

  it('does not restore while the tables are on hold, but still keeps versions', async () => {
    serve([version('a')])
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    session.frozen.set(true)
    show(session)
    await expect.element(page.getByText('UWV is erbij gekomen: uitvoeren.')).toBeVisible()
    await expect.element(button('Zet deze versie terug')).not.toBeInTheDocument()
    await expect.element(button('Bewaar deze versie')).toBeVisible()
  })

  it('says without a connection where versions are, and what one can do', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    show(openCase())
    await expect.element(page.getByText(/^Versies staan op de server\./)).toBeVisible()
    await userEvent.fill(page.getByRole('textbox'), 'Na de pauze')
    await userEvent.click(button('Bewaar deze versie'))
    await expect.element(page.getByRole('alert')).toHaveTextContent('De versie is niet bewaard.')
    await expect.element(page.getByRole('textbox')).toHaveValue('Na de pauze')
  })

  it('shows on a phone first the time line, then one moment, and the way back', async () => {
    await page.viewport(390, 844)
    serve([version('b'), version('a')])
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    show(session)
    await userEvent.click(button('Versie a'))
    await expect.element(page.getByRole('heading', { name: 'Versie a' })).toHaveFocus()
    await expect.element(button('Versie b')).not.toBeInTheDocument()
    await expect.element(page.getByRole('combobox', { name: 'Welke fase?' })).toHaveValue('training')
    await expect.element(page.getByRole('img', { name: /^Nu: ./ })).toBeVisible()
    await userEvent.click(page.getByText('Toen', { exact: true }))
    await expect.element(page.getByRole('img', { name: /^Toen/ })).toBeVisible()

    await userEvent.click(button('Terug naar de tijdlijn'))
    await expect.element(button('Versie b')).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Verloop' })).toHaveFocus()
  })
})

describe('who comes back', () => {
  const longAgo = () => Date.now() - visitEndsAfter - 60_000

  it('reads that something changed, and finds what at the top of the time line', async () => {
    serve([])
    await keepVisits('test', { latest: { at: longAgo(), file: beganAs }, before: null })
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    const { stop } = renderInSession(session, <BackAgain />)
    stops.push(stop)
    const hint = page.getByRole('complementary', { name: 'Sinds je vorige bezoek' })
    await expect.element(hint).toHaveTextContent('1 wijziging sinds je vorige bezoek')
    await userEvent.click(hint.getByRole('button', { name: 'Bekijk' }))
    expect(useView.getState().view).toBe('history')
    await expect.element(hint).not.toBeInTheDocument()

    show(session)
    await expect
      .element(button(/^Je vorige bezoek .* sindsdien 1 wijziging$/))
      .toHaveAttribute('aria-current', 'true')
    await expect.element(page.getByText('UWV is erbij gekomen: uitvoeren.')).toBeVisible()
    await expect.element(button('Zet deze versie terug')).not.toBeInTheDocument()
  })

  it('soon is still on the same visit, and is told nothing', async () => {
    serve([])
    await keepVisits('test', { latest: { at: Date.now() - 60_000, file: beganAs }, before: null })
    const session = openCase()
    session.commit(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
    show(session, <BackAgain />)
    await expect.element(page.getByText('Er zijn nog geen versies')).toBeVisible()
    await expect.element(button(/Je vorige bezoek/)).not.toBeInTheDocument()
  })

  it('as a viewer is told with which version is compared, for nothing is kept on their device', async () => {
    const at = longAgo()
    serve([
      version('later', { createdAt: new Date(at + 60_000).toISOString() }),
      version('before', { createdAt: new Date(at - 60_000).toISOString() }),
    ])
    await keepVisits('test', { latest: { at, file: null }, before: null })
    show(openCase('view'), <BackAgain />)
    await userEvent.click(button(/Je vorige bezoek/))
    await expect.element(page.getByText(/^Dit apparaat weet alleen wanneer je het laatst keek/)).toBeVisible()
    await expect.element(page.getByText('Er is niets veranderd: de plaat is nu zoals toen.')).toBeVisible()
  })
})
