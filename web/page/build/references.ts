interface Work {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly language: string;
  readonly where: string;
  readonly link?: string;
}

const works: Readonly<Record<"boltzmann" | "hinton" | "guo" | "holtzman", Work>> = {
  boltzmann: {
    authors: "Boltzmann, L.",
    year: 1868,
    title: "Studien über das Gleichgewicht der lebendigen Kraft zwischen bewegten materiellen Punkten",
    language: "de",
    where: "Sitzungsberichte der Kaiserlichen Akademie der Wissenschaften in Wien 58, 517–560",
  },
  hinton: {
    authors: "Hinton, G., Vinyals, O. & Dean, J.",
    year: 2015,
    title: "Distilling the Knowledge in a Neural Network",
    language: "en",
    where: "arXiv:1503.02531",
    link: "https://arxiv.org/abs/1503.02531",
  },
  guo: {
    authors: "Guo, C., Pleiss, G., Sun, Y. & Weinberger, K. Q.",
    year: 2017,
    title: "On Calibration of Modern Neural Networks",
    language: "en",
    where: "ICML 2017",
    link: "https://arxiv.org/abs/1706.04599",
  },
  holtzman: {
    authors: "Holtzman, A., Buys, J., Du, L., Forbes, M. & Choi, Y.",
    year: 2020,
    title: "The Curious Case of Neural Text Degeneration",
    language: "en",
    where: "ICLR 2020",
    link: "https://arxiv.org/abs/1904.09751",
  },
};

/** The list of references, each with a text that says why to read it. */
export function referenceList(why: Readonly<Record<keyof typeof works, string>>): string {
  const items = Object.entries(works).map(([name, { authors, language, link, title, where, year }]) => {
    const cited = `<cite lang="${language}">${title}</cite>`;
    const linked = link === undefined ? cited : `<a href="${link}" rel="noreferrer">${cited}</a>`;
    return `<li><bdi>${authors} (${year}). ${linked}. ${where}.</bdi> ${why[name as keyof typeof works]}</li>`;
  });
  return `<ul class="references">${items.join("")}</ul>`;
}
