import { testConsumers } from "../consumer.js";
import { otherConsumers, quickConsumers } from "../consumers.js";

/** The packed package, in the hands of all who use it. */
testConsumers([...quickConsumers, ...otherConsumers]);
