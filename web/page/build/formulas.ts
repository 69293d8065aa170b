const exponential = (index: string) => `<mrow><mi>exp</mi><mo>&#x2061;</mo><mrow><mo stretchy="false">(</mo>
  <msub><mi>z</mi><mi>${index}</mi></msub><mo>/</mo><mi>T</mi><mo stretchy="false">)</mo></mrow></mrow>`;

/** p_i = exp(z_i / T) / sum_j exp(z_j / T) */
export const softmaxFormula = `<math display="block"><msub><mi>p</mi><mi>i</mi></msub><mo>=</mo>
  <mfrac>${exponential("i")}<mrow><munder><mo>∑</mo><mi>j</mi></munder>${exponential("j")}</mrow></mfrac></math>`;

/** ln(p_i / p_j) = (z_i - z_j) / T */
export const logRatioFormula = `<math display="block"><mi>ln</mi><mspace width="0.2em" />
  <mfrac><msub><mi>p</mi><mi>i</mi></msub><msub><mi>p</mi><mi>j</mi></msub></mfrac><mo>=</mo>
  <mfrac><mrow><msub><mi>z</mi><mi>i</mi></msub><mo>−</mo><msub><mi>z</mi><mi>j</mi></msub></mrow><mi>T</mi></mfrac></math>`;

/** dH/dT = Var(z) / T^3 */
export const slopeFormula = `<math display="block"><mfrac><mrow><mi>d</mi><mi>H</mi></mrow><mrow><mi>d</mi><mi>T</mi></mrow></mfrac>
  <mo>=</mo><mfrac><mrow><mi>Var</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo><mi>z</mi><mo stretchy="false">)</mo></mrow>
  <msup><mi>T</mi><mn>3</mn></msup></mfrac><mo>≥</mo><mn>0</mn></math>`;
