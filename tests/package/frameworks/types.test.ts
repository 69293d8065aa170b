import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { install } from "../packed.js";
import { compile, ofReact, ofSolid } from "../typed.js";
import { folder, installFrameworks } from "./install.js";

before(installFrameworks);

test("the element is typed in the JSX of React 19 and of Solid, with what it takes and what it sends", () => {
  const project = mkdtempSync(join(folder, "consumer-"));
  const tsc = join(folder, "node_modules/.bin/tsc");
  const bundler = ["--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom"];
  try {
    install(project);
    assert.equal(compile(tsc, project, { "react.tsx": ofReact }, [...bundler, "--jsx", "react-jsx"]), "");
    const solid = ["--jsx", "preserve", "--jsxImportSource", "solid-js"];
    // Solid's own types do not hold when they are checked in full.
    assert.equal(compile(tsc, project, { "solid.tsx": ofSolid }, [...bundler, ...solid, "--skipLibCheck"]), "");
  } finally {
    rmSync(project, { recursive: true });
  }
});
