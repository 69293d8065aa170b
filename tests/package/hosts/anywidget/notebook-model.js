/** @typedef {import("@anywidget/types").AnyModel} AnyModel */

/**
 * A notebook's side of a widget, without a notebook: it tells of every value that becomes another one, whoever set it, as
 * the models of Jupyter do.
 *
 * @implements {AnyModel}
 */
export class NotebookModel {
  /** @type {Record<string, unknown>} What Python has been sent, with each `save_changes`. */
  received = {};
  saved = 0;
  #unsaved = /** @type {Record<string, unknown>} */ ({});
  #listeners = /** @type {Map<string, Set<() => void>>} */ (new Map());
  #values;

  /** @param {Record<string, unknown>} values the traits of the Python class, and their values */
  constructor(values) {
    this.#values = { ...values };
  }

  get widget_manager() {
    return { get_model: () => Promise.reject(new Error("there is no other model")) };
  }

  /** How many listeners there are. */
  get audience() {
    return [...this.#listeners.values()].reduce((count, each) => count + each.size, 0);
  }

  /** @param {string} name */
  get(name) {
    return this.#values[name];
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    this.#unsaved[name] = value;
    this.python({ [name]: value });
  }

  /** Python assigns. @param {Record<string, unknown>} values */
  python(values) {
    for (const [name, value] of Object.entries(values)) {
      if (JSON.stringify(value) === JSON.stringify(this.#values[name])) continue;
      this.#values[name] = value;
      for (const listener of [...(this.#listeners.get(`change:${name}`) ?? [])]) listener();
    }
  }

  save_changes() {
    this.saved += 1;
    // What is sent has to be JSON.
    Object.assign(this.received, JSON.parse(JSON.stringify(this.#unsaved)));
    this.#unsaved = {};
  }

  /** @param {string} event @param {(...given: any[]) => void} listener */
  on(event, listener) {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  /** @param {string | null} [event] @param {((...given: any[]) => void) | null} [listener] */
  off(event, listener) {
    for (const [each, listeners] of this.#listeners) {
      if (event != null && each !== event) continue;
      if (listener == null) listeners.clear();
      else listeners.delete(listener);
    }
  }

  send() {
    throw new Error("no messages are expected");
  }
}
