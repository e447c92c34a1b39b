import { Component, type ReactNode } from 'react'
import { PartNotLoaded } from './part-not-loaded.ts'

interface PartBoundaryProps {
  readonly children: ReactNode
  /** What stands there instead, with a way to try once more. */
  readonly failed: (again: () => void) => ReactNode
  readonly onAgain: () => void
}

/** Keeps a part that could not be loaded from taking the rest of the screen along. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  private readonly again = () => {
    this.props.onAgain()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    // A fault in the part itself is no matter of loading.
    if (!(error instanceof PartNotLoaded)) throw error
    return this.props.failed(this.again)
  }
}
