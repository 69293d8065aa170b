import { launchChromium } from "./drivers/chromium.js";
import { mainTests } from "./main/main-tests.js";

mainTests("Chromium", launchChromium);
