import { html, mathml, type TemplateResult } from "lit";
import { type Step, stepsOf } from "../../../state/results/steps.js";
import { labelOf } from "../../../state/state.js";
import { inRoomFor } from "../../drawing/room.js";
import type { Actions, View } from "../../view.js";

/** How many rows the table shows. If there are more, it shows those with the largest logits. */
const mostRows = 16;
/** How many terms the formula of the sum writes out. */
const mostTerms = 6;

/** The calculation as a table, one step a column, and as formulas with the numbers in them. */
export function stepsPanel(view: View, actions: Actions): TemplateResult {
  const { messages, results, state } = view;
  const { leading } = results.ofLogits;
  const rows = state.logits.length <= mostRows ? [...state.logits.keys()] : leading.slice(0, mostRows);
  const steps = stepsOf(state, results, rows);
  return html`<div role="group" class="panel steps" part="steps" data-panel="steps" aria-label=${messages.steps}>
    <p class="panel-head">
      <b>${messages.steps}</b>
      <span class="panel-note">${rows.length < state.logits.length ? messages.rowsOf(rows.length, state.logits.length) : ""}</span>
      <label class="switch"
        ><input
          type="checkbox"
          .checked=${state.naive}
          @change=${({ currentTarget }: Event) => actions.edits.set("naive", (currentTarget as HTMLInputElement).checked)}
        />${messages.naiveSwitch}</label
      >
    </p>
    <div class="scroll" tabindex="0" role="group" aria-label=${messages.stepsTable}>${table(view, steps)}</div>
    <p class="step-notes">${notes(view, steps)}</p>
    <div class="scroll formulas" tabindex="0" role="group" aria-label=${messages.formulas}>${formulas(view, steps)}</div>
  </div>`;
}

function table({ messages, results, state }: View, steps: readonly Step[]): TemplateResult {
  const { digits, naive } = state;
  const { numbers } = messages;
  const show = (value: number) => messages.numbers.signed(value, digits);
  const total = 1 / results.statistics.maxProbability;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${messages.label}</th>
        <th scope="col"><i>z</i></th>
        <th scope="col"><i>z</i> − max</th>
        <th scope="col">÷ <i>T</i></th>
        <th scope="col">exp</th>
        <th scope="col"><i>p</i> = exp ÷ ${messages.sum}</th>
        ${naive ? html`<th scope="col" class="naive">exp(<i>z</i>/<i>T</i>)</th><th scope="col" class="naive">${messages.naive} <i>p</i></th>` : ""}
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (step) => html`<tr>
          <th scope="row">${labelOf(state, step.row)}</th>
          <td>${messages.numbers.exactly(step.logit)}</td>
          <td>${show(step.shifted)}</td>
          <td>${show(step.quotient)}</td>
          <td>${show(step.weight)}</td>
          <td class="p">${step.logit === Number.NEGATIVE_INFINITY ? messages.masked : messages.numbers.fixed(step.probability, digits)}</td>
          ${
            naive
              ? html`<td class="naive">${show(step.naiveWeight)}</td>
                  <td class="naive">${step.naive === undefined ? html`<strong>${step.naiveFraction}</strong>` : numbers.fixed(step.naive, digits)}</td>`
              : ""
          }
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${messages.sum}</th>
        <td></td><td></td><td></td>
        <td>${show(total)}</td>
        <td class="p">${steps.length === state.logits.length ? messages.numbers.sum(results.probabilities, digits) : ""}</td>
        ${naive ? html`<td class="naive">${show(steps[0]!.naiveTotal)}</td><td class="naive"></td>` : ""}
      </tr>
    </tfoot>
  </table>`;
}

/** Two notes that may be there: on the limit or the rounding, and on the naive calculation. Both have their room. */
function notes(view: View, steps: readonly Step[]): unknown {
  const { messages, state } = view;
  const { naiveIsInexact, naiveOverflows, naiveVanishes, naiveWorks, stepsAtInfinity, stepsAtZero } = messages;
  const rounded = messages.roundedSum(messages.numbers.fixed(1 + 10 ** -state.digits, state.digits));
  const first = inRoomFor(noteOnSum(view, steps), [stepsAtZero, stepsAtInfinity, rounded]);
  if (!state.naive) return first;
  const ofNaive = [naiveOverflows, naiveVanishes, naiveIsInexact, naiveWorks];
  return html`${first} ${inRoomFor(noteOnNaive(view, steps), ofNaive)}`;
}

function noteOnSum({ messages, results, state }: View, steps: readonly Step[]): string {
  if (state.temperature === 0) return messages.stepsAtZero;
  if (state.temperature === Number.POSITIVE_INFINITY) return messages.stepsAtInfinity;
  const shown = messages.numbers.sum(results.probabilities, state.digits);
  const isRounded = steps.length === state.logits.length && messages.numbers.parse(shown) !== 1;
  return isRounded ? messages.roundedSum(shown) : "";
}

function noteOnNaive({ messages, state }: View, steps: readonly Step[]): string {
  if (state.temperature === 0) return "";
  const { naiveTotal } = steps[0]!;
  if (naiveTotal === Number.POSITIVE_INFINITY) return messages.naiveOverflows;
  if (naiveTotal === 0) return messages.naiveVanishes;
  const { fixed } = messages.numbers;
  const isRight = steps.every(
    ({ naive, probability }) => naive !== undefined && fixed(naive, state.digits) === fixed(probability, state.digits),
  );
  return isRight ? messages.naiveWorks : messages.naiveIsInexact;
}

/** m, the sum, and the likeliest class's probability, each as formula = numbers = result. */
function formulas({ messages: { numbers }, results, state }: View, steps: readonly Step[]): TemplateResult {
  const { digits, temperature } = state;
  const show = (value: number) => mathml`<mn>${numbers.signed(value, digits)}</mn>`;
  const argmax = results.statistics.argmax;
  const leader = steps.find(({ row }) => row === argmax)!;
  const total = 1 / results.statistics.maxProbability;
  const weights = steps.filter(({ weight }) => weight > 0).slice(0, mostTerms);
  const isWhole =
    weights.length === steps.filter(({ weight }) => weight > 0).length && steps.length === state.logits.length;
  const terms = weights.map(({ weight }, i) => mathml`${i === 0 ? "" : mathml`<mo>+</mo>`}${show(weight)}`);
  return html`<math display="block">
    <mtable columnalign="right left" displaystyle="true">
      <mtr>
        <mtd><mi>m</mi></mtd>
        <mtd><mo>=</mo><munder><mi>max</mi><mi>i</mi></munder><msub><mi>z</mi><mi>i</mi></msub><mo>=</mo><mn>${numbers.exactly(leader.logit)}</mn></mtd>
      </mtr>
      <mtr>
        <mtd><mi>S</mi></mtd>
        <mtd>
          <mo>=</mo><munder><mo>∑</mo><mi>i</mi></munder><mi>exp</mi><mo>&#x2061;</mo><mfrac
            ><mrow><msub><mi>z</mi><mi>i</mi></msub><mo>−</mo><mi>m</mi></mrow><mi>T</mi></mfrac
          ><mo>=</mo>${terms}${isWhole ? "" : mathml`<mo>+</mo><mo>⋯</mo>`}<mo>=</mo>${show(total)}
        </mtd>
      </mtr>
      <mtr>
        <mtd><msub><mi>p</mi><mtext>${labelOf(state, argmax)}</mtext></msub></mtd>
        <mtd>
          <mo>=</mo><mfrac
            ><mrow><mi>exp</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo><mo stretchy="false">(</mo><mn>${numbers.exactly(leader.logit)}</mn><mo>−</mo
              ><mn>${numbers.exactly(leader.logit)}</mn><mo stretchy="false">)</mo><mo>/</mo><mn>${numbers.exactly(temperature)}</mn><mo stretchy="false">)</mo></mrow
            ><mi>S</mi></mfrac
          ><mo>=</mo><mfrac><mn>1</mn>${show(total)}</mfrac><mo>=</mo
          ><mn>${numbers.fixed(leader.probability, digits)}</mn>
        </mtd>
      </mtr>
    </mtable>
  </math>`;
}
