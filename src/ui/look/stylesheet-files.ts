/** The design tokens, a file of that package; they come first. */
export const TOKENS_FILE = '@digital-go-jp/design-tokens/dist/tokens.css'

/** The look, in the order in which the files are joined; relative to the room `ui`. */
export const STYLESHEET_FILES = [
  'look/meaning.css',
  'look/base.css',
  'look/page.css',
  'look/button.css',
  'look/form.css',
  'look/rows.css',
  'look/state.css',
  'look/block.css',
  'look/answer.css',
  'look/code.css',
  'look/list.css',
  'look/table.css',
  'look/count-table.css',
  'look/count-print.css',
  'look/chart.css',
  'look/headline.css',
  'look/track.css',
  'look/week.css',
  'look/week-editor.css',
  'look/my-plan.css',
  'look/easy.css',
  'look/keep.css',
  'look/plan.css',
  'look/print.css',
] as const
