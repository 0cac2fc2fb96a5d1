import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

type Of = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** What Enter in a text box does. */
  readonly onSend: () => void
  /** What Ctrl with Enter does. */
  readonly onOther?: (() => void) | undefined
}

/** A native dialog outside the page's form. The focus goes to what has `data-first`, and back when it closes. */
export const Dialog = ({ title, children, onClose, onSend, onOther }: Of) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="we-dialog"
      aria-labelledby="we-dialog-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        noValidate
        onKeyDown={(event) => {
          if (!onOther || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onOther()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        <h2 id="we-dialog-title" className="we-dialog-title">
          {title}
        </h2>
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
