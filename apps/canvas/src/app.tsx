import { Route, Switch } from 'wouter'
import { DeadEnd } from './dead-end/dead-end.tsx'
import { part } from './parts/part.tsx'

const StartPage = part<object>({
  words: ['start'],
  load: () => import('./start/start-page.tsx').then((file) => file.StartPage),
  ahead: false,
})
// The board brings Konva and Yjs along; the start page needs neither.
const CanvasPage = part({
  words: [],
  load: () => import('./canvas-page/canvas-page.tsx').then((file) => file.CanvasPage),
  ahead: false,
})

const RoomPage = part({
  words: ['room', 'meeting'],
  load: () => import('./room/room-page.tsx').then((file) => file.RoomPage),
  ahead: false,
})
const JoinPage = part({
  words: ['join', 'meeting'],
  load: () => import('./joining/join-page.tsx').then((file) => file.JoinPage),
  ahead: false,
})

/** Which page an address shows. */
export function App() {
  return (
    <Switch>
      <Route path="/" component={StartPage} />
      <Route path="/c/:canvasId">{({ canvasId }) => <CanvasPage key={canvasId} canvasId={canvasId} />}</Route>
      <Route path="/w/:workshopId">
        {({ workshopId }) => <RoomPage key={workshopId} workshopId={workshopId} />}
      </Route>
      <Route path="/j/:code?">{({ code }) => <JoinPage code={code ?? ''} />}</Route>
      <Route>
        <DeadEnd reason="no-page" />
      </Route>
    </Switch>
  )
}
