import { testConsumers } from "./consumer.js";
import { quickConsumers } from "./consumers.js";

/** The packed package, in the hands of those who use it: the rest of the table is run by `npm run test:package`. */
testConsumers(quickConsumers);
