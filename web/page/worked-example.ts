import { softmax, statistics } from "../core/index.js";

const logits = [2, 1, 0.1];
const temperatures = [0.5, 1, 2];

/** Fills the table of the worked example: a column a temperature, a row an entry, the entropy last. */
export function fillWorkedExample(table: HTMLTableElement): void {
  const head = table.tHead!.rows[0]!;
  head.append(...temperatures.map((temperature) => headerCell(`T = ${temperature}`, "col")));

  const columns = temperatures.map((temperature) => ({
    probabilities: softmax(logits, { temperature }),
    entropy: statistics(logits, { temperature }).entropy,
  }));
  const body = table.tBodies[0]!;
  logits.forEach((z, row) => {
    addRow(
      body,
      String(z),
      columns.map(({ probabilities }) => probabilities[row]!.toFixed(10)),
    );
  });
  addRow(
    body,
    "H",
    columns.map(({ entropy }) => entropy.toFixed(7)),
  );
}

function addRow(body: HTMLTableSectionElement, name: string, values: string[]): void {
  const row = body.insertRow();
  row.append(headerCell(name, "row"));
  for (const value of values) row.insertCell().textContent = value;
}

function headerCell(text: string, scope: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
