import { lastPosition, temperatureAt } from "../../state/temperature-scale.js";
import { type Answers, accuracy, meanClaim } from "../lesson/claims.js";
import { escapeHtml as text } from "../site/html.js";
import { engineStarts } from "./engine-starts.js";
import type { Language } from "./languages.js";

/** The places of the small drawings below the rows, which lie on each other. The page's script draws into them. */
export function renderUnder({ lesson }: Language, answers: Answers): string {
  const { first, firstDone, under } = lesson;
  const down = (phrase: string) => `<a href="#scores">${phrase} ↓</a>`;
  const value = "<b data-value></b>";
  const named = (name: string) => `<b data-value="${name}" dir="ltr"></b>`;
  const ticks = engineStarts().map(
    ({ names, temperature }) => `<span dir="ltr" data-temperature="${temperature}">${names.join(", ")}</span>`,
  );
  return `<div class="under">
    <p data-under="first">${first(down)}</p><p data-under="firstDone" hidden>${firstDone(down)}</p>
    <div data-under="steps" hidden aria-hidden="true"></div>
    <div data-under="parts" hidden aria-hidden="true"><div class="strip"></div><b class="guessed" hidden><span>${text(lesson.guess.mine)}</span></b></div>
    <div data-under="pin" hidden aria-hidden="true"><div class="strip"></div><b class="pin" hidden></b></div>
    <div data-under="rings" hidden aria-hidden="true"></div>
    <div data-under="lead" hidden><span>${under.lead(named("lead"), named("times"))}</span>
      <label>${text(under.shift)} <input id="shift" type="range" min="-20" max="24" value="0" /></label></div>
    <div data-under="levels" hidden aria-hidden="true"></div>
    <div data-under="blocks" hidden><div class="row-of-blocks"></div><span>${under.worth(value)}</span></div>
    <p data-under="best" hidden>${under.best(named("now"), named("best"))}</p>
    <div data-under="starts" hidden>${ticks.join("")}</div>
    <div data-under="claims" hidden ${claims(answers)}>
      <span>${under.claims}</span><i></i><b></b><span>${under.isRight}</span><i></i><b></b></div>
  </div>`;
}

/** The claims at evenly spaced places of the slider, and what is right, as attributes. */
function claims(answers: Answers): string {
  const count = 36;
  const all = Array.from({ length: count + 1 }, (_, i) =>
    meanClaim(answers, temperatureAt(Math.round((lastPosition * i) / count))).toFixed(4),
  );
  return `data-claims="${all.join(" ")}" data-right="${accuracy(answers).toFixed(4)}"`;
}
