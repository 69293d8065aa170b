import { before } from "node:test";
import { testConsumers } from "../consumer.js";
import { otherConsumers, quickConsumers } from "../consumers.js";
import { installMatrix } from "./install.js";

before(installMatrix);

/** The packed package, in the hands of all who use it. */
testConsumers([...quickConsumers, ...otherConsumers]);
