/**
 * 書きかけの様子: whether what is typed is kept, who else is here, undo and redo. Hidden until there is
 * something to say or to undo.
 * The words change as one types; what is read aloud (`status`) only when there is something to know.
 */
export const KeepBar = () => (
  <>
    <div className="keep-bar" data-keep-bar="" hidden>
      <div className="keep-line">
        <p className="keep-says" data-keep-says="" />
        <p className="keep-people" data-keep-people="" />
        <p className="keep-undo">
          <button className="button button-secondary button-small" type="button" data-keep-undo="">
            元に戻す
          </button>
          <button className="button button-secondary button-small" type="button" data-keep-redo="">
            やり直す
          </button>
        </p>
      </div>
    </div>
    <p className="visually-hidden" role="status" data-keep-status="" />
  </>
)
