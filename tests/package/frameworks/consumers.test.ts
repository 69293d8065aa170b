import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { testConsumers } from "../consumer.js";
import { frameworks } from "./consumers.js";
import { folder, installFrameworks } from "./install.js";
import * as written from "./written.js";

before(installFrameworks);

/** The packed package, in the hands of those who use a framework or a runner of tests. */
testConsumers(frameworks);

test("what is tried is what the README says", () => {
  const readme = readFileSync(join(folder, "../../../README.md"), "utf8");
  const { angularRecipe, reactRecipe, svelteRecipe, vueOption, vueRecipe, workerRecipe } = written;
  for (const recipe of [angularRecipe, reactRecipe, svelteRecipe, vueOption, vueRecipe, workerRecipe]) {
    assert.ok(readme.includes(recipe), recipe);
  }
});
