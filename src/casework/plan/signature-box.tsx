import type { ReactNode } from 'react'

/**
 * 画面の署名: drawn by the script, which writes the strokes into the form. Without it the box says which ways remain;
 * so it does for those who use a keyboard.
 */
export const SignatureBox = (): ReactNode => (
  <section className="signature" aria-labelledby="signature-title">
    <h3 id="signature-title">画面に署名するとき</h3>
    <div data-island="signature" data-name="strokes" data-means="画面">
      <p>この画面では書けません。紙の署名、電子的な方法、代筆のどれかを選んでください。</p>
    </div>
  </section>
)
