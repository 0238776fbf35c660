import { randomBytes } from "node:crypto";
import { createIdMaker } from "../../../shared/ids.ts";

export const makeId = createIdMaker(Date.now, randomBytes);
