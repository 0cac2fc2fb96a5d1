import type { ReactNode } from 'react'
import { drawPage } from '../page/draw-page.tsx'

type Of = {
  readonly title: string
  readonly current: '/law' | '/api/docs' | null
  readonly trail?: readonly { readonly label: string; readonly href: string }[]
  readonly wrong?: boolean
  readonly children: ReactNode
}

/** A page about the rules: the same for everybody, whatever the municipality. */
export const lawPage = ({ title, current, trail = [], wrong = false, children }: Of): string =>
  drawPage({
    title,
    wrong,
    municipality: null,
    nav: [
      { label: '規定の一覧', href: '/law', current: current === '/law' },
      { label: 'ほかのシステムから問う（API）', href: '/api/docs', current: current === '/api/docs' },
    ],
    trail,
    children,
  })
