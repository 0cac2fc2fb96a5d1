import { begun, drawnOn, pointIn, type Strokes } from './strokes.ts'

/** The box for a signature on the screen: `data-name` is the input it writes to, `data-means` the answer it stands for. */
export const startSignature = (element: HTMLElement): void => {
  const form = element.closest('form')
  const context = document.createElement('canvas').getContext('2d')
  if (!form || !context) return
  const { canvas } = context
  const input = inputOf(form, element.dataset.name ?? 'strokes')
  canvas.width = 1200
  canvas.height = 400
  canvas.className = 'signature-canvas'
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', '署名を書く枠')
  const says = document.createElement('p')
  says.textContent =
    '枠の中に、指かペンかマウスで書きます。キーボードを使うときは、ほかの方法を選んでください。'
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'button button-secondary button-small'
  again.textContent = '消して書き直す'
  element.replaceChildren(says, canvas, again)

  let strokes = readStrokes(input.value)
  const show = () => draw(context, strokes)
  const keep = (next: Strokes) => {
    strokes = next
    input.value = next.length > 0 ? JSON.stringify(next) : ''
    input.dispatchEvent(new Event('input', { bubbles: true }))
    show()
  }
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId)
    choose(form, element.dataset.means ?? '')
    strokes = begun(strokes, pointIn(canvas.getBoundingClientRect(), event))
    show()
  })
  canvas.addEventListener('pointermove', (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return
    strokes = drawnOn(strokes, pointIn(canvas.getBoundingClientRect(), event))
    show()
  })
  canvas.addEventListener('pointerup', () => keep(strokes))
  again.addEventListener('click', () => keep([]))
  form.addEventListener('hitotsu:redrawn', () => {
    strokes = readStrokes(input.value)
    show()
  })
  show()
}

const inputOf = (form: HTMLFormElement, name: string): HTMLInputElement => {
  const there = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (there) return there
  const made = document.createElement('input')
  made.type = 'hidden'
  made.name = name
  form.append(made)
  return made
}

const choose = (form: HTMLFormElement, means: string): void => {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="means"]'))
    if (radio.value === means) radio.checked = true
}

const readStrokes = (text: string): Strokes => {
  try {
    return text ? (JSON.parse(text) as Strokes) : []
  } catch {
    return []
  }
}

const draw = (context: CanvasRenderingContext2D, strokes: Strokes): void => {
  const { width, height } = context.canvas
  context.clearRect(0, 0, width, height)
  context.lineWidth = 5
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const stroke of strokes) {
    context.beginPath()
    for (const [x, y] of stroke.length === 1 ? [...stroke, ...stroke] : stroke)
      context.lineTo((x * width) / 1000, (y * height) / 1000)
    context.stroke()
  }
}
