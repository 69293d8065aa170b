import { launchWebKit } from "./drivers/webkit.js";
import { mainTests } from "./main/main-tests.js";

mainTests("WebKit", launchWebKit);
