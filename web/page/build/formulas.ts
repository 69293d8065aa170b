const fraction = (above: string, below: string) => `<mfrac>${above}${below}</mfrac>`;
const power = (exponent: string) => `<msup><mi>e</mi>${exponent}</msup>`;
const score = (index: string) => `<msub><mi>z</mi><mi>${index}</mi></msub>`;
const sum = (term: string) => `<mrow><munder><mo>∑</mo><mi>j</mi></munder>${term}</mrow>`;
const probability = `<msub><mi>p</mi><mi>i</mi></msub><mo>=</mo>`;

/** p_i = e^z_i / sum_j e^z_j */
export const softmaxFormula = `<math display="block">${probability}${fraction(power(score("i")), sum(power(score("j"))))}</math>`;

const divided = (index: string) => power(`<mrow>${score(index)}<mo lspace="0" rspace="0">/</mo><mi>T</mi></mrow>`);

/** p_i = e^(z_i / T) / sum_j e^(z_j / T) */
export const softmaxAtTFormula = `<math display="block">${probability}${fraction(divided("i"), sum(divided("j")))}</math>`;

/** dH/dT = Var(z) / T^3 */
export const slopeFormula = `<math display="block">${fraction("<mrow><mi>d</mi><mi>H</mi></mrow>", "<mrow><mi>d</mi><mi>T</mi></mrow>")}
  <mo>=</mo>${fraction(
    `<mrow><mi>Var</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo><mi>z</mi><mo stretchy="false">)</mo></mrow>`,
    "<msup><mi>T</mi><mn>3</mn></msup>",
  )}<mo>≥</mo><mn>0</mn></math>`;
