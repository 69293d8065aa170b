// A classic script in the head, which every browser runs before it draws anything: a module may run after the first frame.

import { sayWhatIsMissing } from "./missing-first.js";
import { openOldLink } from "./old-links.js";
import { applyTheme } from "./theme-first.js";

sayWhatIsMissing();
openOldLink();
applyTheme();
