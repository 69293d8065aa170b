import { noChange, type TemplateResult } from "lit";
import { type ChildPart, Directive, directive, type PartInfo, PartType } from "lit/directive.js";
import { clearPart, insertPart, removePart, setChildPartValue, setCommittedValue } from "lit/directive-helpers.js";
import type { PlacedRow } from "./rows-in-sight.js";

/**
 * Draws rows so that each keeps its elements, wherever it goes in the table. Lit's `repeat` does the same, but leaves a
 * comment node behind for every row that it removes.
 */
class KeyedRows extends Directive {
  readonly #parts = new Map<number, ChildPart>();
  /** The rows in the order in which they are drawn; undefined before the first time. */
  #drawn: readonly number[] | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error("rows are children");
  }

  override update(container: ChildPart, [rows, draw]: Parameters<this["render"]>): typeof noChange {
    if (this.#drawn === undefined) {
      clearPart(container);
      setCommittedValue(container, []); // what was there before is not there to be drawn again
    }
    const wanted = rows.map(({ row }) => row);
    const kept = this.#keep(new Set(wanted));
    const moved = new Set<number>();
    let next = 0;
    for (const placed of rows) {
      const { row } = placed;
      while (moved.has(kept[next]!)) next += 1; // it stands further up by now
      let part = this.#parts.get(row);
      if (kept[next] === row) next += 1;
      else {
        part = insertPart(container, this.#parts.get(kept[next]!), part);
        this.#parts.set(row, part);
        moved.add(row);
      }
      setChildPartValue(part!, draw(placed));
    }
    this.#drawn = wanted;
    return noChange;
  }

  /** Removes the rows that are wanted no more. Returns those that stay, in the order in which they are drawn. */
  #keep(wanted: ReadonlySet<number>): number[] {
    const kept: number[] = [];
    for (const row of this.#drawn ?? []) {
      if (wanted.has(row)) kept.push(row);
      else {
        const part = this.#parts.get(row)!;
        const { endNode } = part;
        removePart(part);
        endNode?.parentNode?.removeChild(endNode);
        this.#parts.delete(row);
      }
    }
    return kept;
  }

  render(_rows: readonly PlacedRow[], _draw: (placed: PlacedRow) => TemplateResult): typeof noChange {
    return noChange;
  }
}

export const keyedRows = directive(KeyedRows);
