import { createContext, use } from 'react'
import type { KonvaShape } from './konva.ts'

/** The nodes on the stage by the id of their box, for what moves without React. */
export type Nodes = Map<string, KonvaShape>

const NodesContext = createContext<Nodes>(new Map())

export const NodesProvider = NodesContext.Provider

export function useNodes(): Nodes {
  return use(NodesContext)
}
