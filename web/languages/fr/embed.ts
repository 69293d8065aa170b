import type { EmbedWords } from "../contracts/embed.js";

/** The words of "Embed". */
export const embed: EmbedWords = {
  title: "À emporter dans votre cours",
  kinds: { slide: "Diapositive", course: "Page de cours", handout: "Polycopié", notebook: "Notebook", file: "Fichier" },
  forms: {
    frame: "Cadre, pour une plateforme",
    page: "Script, pour votre propre page",
    table: "Tableau",
    svg: "Image, SVG",
    png: "Image, PNG",
    markdown: "Markdown",
  },
  form: "Comme",
  notes: {
    slide:
      "À coller dans une diapositive HTML, avec reveal.js par exemple. Le public vous voit tirer, chauffer, refroidir.",
    frame:
      "À coller dans le code HTML d’une page de cours, d’un wiki ou d’un blog. Si la plateforme retire le script, le cadre garde la hauteur d’ici.",
    page: "À coller dans le HTML de votre propre page. Elle exécute cette version du script et aucune autre.",
    table: "À coller dans du HTML : un tableau sans script, avec un lien qui ouvre ces nombres ici.",
    svg: "À coller dans du HTML : une image nette même imprimée, avec un lien qui ouvre ces nombres ici.",
    png: "Placez l’image à côté de votre page et collez ces lignes, qui la relient à ces nombres.",
    markdown: "Pour des notes, des forums, des tickets : un tableau avec un lien qui ouvre ces nombres ici.",
    notebook: "À coller dans une cellule de Jupyter, Colab ou marimo. Ce qu’on y change revient dans Python.",
    file: "Un seul fichier HTML qui contient tout : il s’ouvre depuis un dossier, un courriel ou un dépôt, sans réseau.",
  },
  choices: "Choix",
  compact: "Compact : dessins et poignées seulement",
  readonly: "À regarder, sans rien changer",
  drawing: "Dessin",
  language: "Langue",
  theme: { name: "Couleurs", around: "Comme autour", light: "Clair", dark: "Sombre" },
  size: { name: "Caractères", around: "Comme autour" },
  width: { name: "Largeur en pixels", full: "toute la place" },
  seed: { name: "Graine des tirages", random: "aléatoire" },
  name: "Titre",
  source: { name: "Script depuis", here: "ce site" },
  preview: "Tel que ce sera",
  onDark: "Sur une diapositive sombre",
  onLight: "Sur une diapositive claire",
  tooHigh:
    "C’est plus haut qu’une diapositive : prenez moins de panneaux, des caractères plus petits ou la forme compacte.",
  noPreview: "Pas d’aperçu : il n’y a pas de réseau, ou ce site interdit les cadres. Ce que vous copiez est le même.",
  snippet: "Ce qui est copié",
  local: (address) =>
    `Seuls cet ordinateur ou son réseau connaissent l’adresse ${address}. Ailleurs, un fichier fonctionne.`,
  takeFile: "Prendre le fichier",
  unchecked:
    "Le serveur de ce site ne laisse pas d’autres sites vérifier son script : les lignes n’ont donc pas d’empreinte. Si possible, placez le script sur votre propre serveur.",
  downloadModule: "Télécharger le module",
  downloadPicture: "Télécharger l’image",
  tryIt: "À vous : changez la température",
};
