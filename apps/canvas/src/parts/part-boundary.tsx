import { Component, type ReactNode } from 'react'
import { PartFailed } from './part-failed.tsx'
import { PartNotLoaded } from './part-not-loaded.ts'

interface PartBoundaryProps {
  readonly children: ReactNode
  /** Holds the place in which it says that it could not be loaded. */
  readonly frame: (standIn: ReactNode) => ReactNode
  readonly onAgain: () => void
}

/** Keeps a part that could not be loaded from taking the rest of the screen along. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
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
    return this.props.frame(<PartFailed onAgain={this.again} />)
  }
}
