import { shippedCeilings } from "../shared/ceilings.ts";
import { sayWhyNot } from "./say-why-not.ts";
import { serve } from "./serve.ts";

await sayWhyNot(() => serve(shippedCeilings));
