import type { SectionName, WorkName } from "../../languages/contracts/lesson.js";

interface Work {
  readonly authors: string;
  /** As a citation names them. */
  readonly short: string;
  readonly year: number;
  readonly title: string;
  readonly language: string;
  readonly where: string;
  readonly link?: string;
}

/** The section that cites each work, for the way back. */
const citedIn: Readonly<Record<WorkName, SectionName>> = {
  boltzmann: "where",
  hinton: "where",
  guo: "sure",
  vaswani: "where",
  holtzman: "why",
  radford: "where",
  peeperkorn: "when",
  renze: "when",
  thinking: "ends",
  engines: "when",
};

/** In the order of the list: by year. */
const works: Readonly<Record<WorkName, Work>> = {
  boltzmann: {
    authors: "Boltzmann, L.",
    short: "Boltzmann 1868",
    year: 1868,
    title: "Studien über das Gleichgewicht der lebendigen Kraft zwischen bewegten materiellen Punkten",
    language: "de",
    where: "Sitzungsberichte der Kaiserlichen Akademie der Wissenschaften in Wien 58, 517–560",
  },
  hinton: {
    authors: "Hinton, G., Vinyals, O. & Dean, J.",
    short: "Hinton et al. 2015",
    year: 2015,
    title: "Distilling the Knowledge in a Neural Network",
    language: "en",
    where: "arXiv:1503.02531",
    link: "https://arxiv.org/abs/1503.02531",
  },
  guo: {
    authors: "Guo, C., Pleiss, G., Sun, Y. & Weinberger, K. Q.",
    short: "Guo et al. 2017",
    year: 2017,
    title: "On Calibration of Modern Neural Networks",
    language: "en",
    where: "ICML 2017",
    link: "https://arxiv.org/abs/1706.04599",
  },
  vaswani: {
    authors: "Vaswani, A., et al.",
    short: "Vaswani et al. 2017",
    year: 2017,
    title: "Attention Is All You Need",
    language: "en",
    where: "NIPS 2017, section 3.2.1",
    link: "https://arxiv.org/abs/1706.03762",
  },
  holtzman: {
    authors: "Holtzman, A., Buys, J., Du, L., Forbes, M. & Choi, Y.",
    short: "Holtzman et al. 2020",
    year: 2020,
    title: "The Curious Case of Neural Text Degeneration",
    language: "en",
    where: "ICLR 2020",
    link: "https://arxiv.org/abs/1904.09751",
  },
  radford: {
    authors: "Radford, A., et al.",
    short: "Radford et al. 2021",
    year: 2021,
    title: "Learning Transferable Visual Models From Natural Language Supervision",
    language: "en",
    where: "ICML 2021",
    link: "https://arxiv.org/abs/2103.00020",
  },
  peeperkorn: {
    authors: "Peeperkorn, M., Kouwenhoven, T., Brown, D. & Jordanous, A.",
    short: "Peeperkorn et al. 2024",
    year: 2024,
    title: "Is Temperature the Creativity Parameter of Large Language Models?",
    language: "en",
    where: "ICCC 2024",
    link: "https://arxiv.org/abs/2405.00492",
  },
  renze: {
    authors: "Renze, M. & Guven, E.",
    short: "Renze & Guven 2024",
    year: 2024,
    title: "The Effect of Sampling Temperature on Problem Solving in Large Language Models",
    language: "en",
    where: "Findings of EMNLP 2024",
    link: "https://arxiv.org/abs/2402.05201",
  },
  thinking: {
    authors: "He, H. & Thinking Machines Lab",
    short: "He 2025",
    year: 2025,
    title: "Defeating Nondeterminism in LLM Inference",
    language: "en",
    where: "Thinking Machines Lab: Connectionism",
    link: "https://thinkingmachines.ai/blog/defeating-nondeterminism-in-llm-inference/",
  },
  engines: {
    authors: "transformers, vLLM, SGLang, llama.cpp, Ollama, mlx-lm",
    short: "engines",
    year: 2026,
    title: "Source code",
    language: "en",
    where: "GitHub",
  },
};

/** A citation, which leads to the list. */
export function citation(name: WorkName): string {
  return `<a class="cite" href="#${name}" dir="ltr">[${works[name].short.replace("&", "&amp;")}]</a>`;
}

/** The list of works, each with a text that says why to read it. */
export function referenceList(why: Readonly<Record<WorkName, string>>, back: string): string {
  const items = Object.entries(works).map(([name, { authors, language, link, title, where, year }]) => {
    const cited = `<cite lang="${language}">${title}</cite>`;
    const linked = link === undefined ? cited : `<a href="${link}" rel="noreferrer">${cited}</a>`;
    const entry = `${authors.replace("&", "&amp;")} (${year}). ${linked}. ${where}.`;
    const wayBack = `<a class="back" href="#${citedIn[name as WorkName]}" title="${back}" aria-label="${back}">↩</a>`;
    return `<li id="${name}"><bdi>${entry}</bdi> ${why[name as WorkName]} ${wayBack}</li>`;
  });
  return `<ul class="references">${items.join("")}</ul>`;
}
