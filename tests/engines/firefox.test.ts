import { launchFirefox } from "./drivers/firefox.js";
import { mainTests } from "./main/main-tests.js";

mainTests("Firefox", launchFirefox);
