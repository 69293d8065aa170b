import { transform } from "lightningcss";
import { type Plugin, parseSync, Visitor } from "vite";

/**
 * The element's styles are written to be read; what is shipped need not be. Minifies the text of `css` templates, in which
 * a placeholder may stand only where a rule may: each text between two of them is then a style sheet by itself.
 */
export const shortStyles: Plugin = {
  name: "short-styles",
  transform: {
    filter: { code: "css`" },
    handler(code, id) {
      let short = "";
      let end = 0;
      const shorten = (text: { readonly start: number; readonly end: number }) => {
        short += code.slice(end, text.start) + minified(code.slice(text.start, text.end), id);
        end = text.end;
      };
      const visitor = new Visitor({
        TaggedTemplateExpression({ quasi, tag }) {
          if (tag.type === "Identifier" && tag.name === "css") quasi.quasis.forEach(shorten);
        },
      });
      visitor.visit(parseSync(id, code, { lang: "js" }).program);
      return { code: short + code.slice(end), map: null };
    },
  },
};

/**
 * The oldest browsers that have all that the styles use: those of the page, in web/page/build/page.ts. WebKit wants
 * underlines that are dotted, or thick, with its prefix, and would show none without.
 */
const targets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

function minified(css: string, filename: string): string {
  if (css.includes("\\")) throw new Error(`${filename}: a backslash means one thing in a template and another in CSS`);
  return transform({ filename, code: Buffer.from(css), minify: true, targets }).code.toString();
}
