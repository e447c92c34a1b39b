import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { DeadEnd } from './dead-end/dead-end.tsx'
import { Loading } from './design/loading.tsx'

const StartPage = lazy(() => import('./start/start-page.tsx').then((page) => ({ default: page.StartPage })))
// The board brings Konva and Yjs along; the start page needs neither.
const CanvasPage = lazy(() =>
  import('./canvas-page/canvas-page.tsx').then((page) => ({ default: page.CanvasPage })),
)

/** Which page an address shows. */
export function App() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/c/:canvasId">
          {({ canvasId }) => <CanvasPage key={canvasId} canvasId={canvasId} />}
        </Route>
        <Route>
          <DeadEnd reason="no-page" />
        </Route>
      </Switch>
    </Suspense>
  )
}
