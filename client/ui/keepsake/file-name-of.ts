import { safeFileName } from "../../../shared/safe-file-name.ts";
import type { KeepsakeShape } from "../../data/keepsake/keepsake.ts";

/** What some systems do not take in a name. */
const untaken = /[<>:"|?*/\\]/g;

/** Sweden writes a day as everybody sorts it: "2026-11-20". */
const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" });

/** "Hearth Lindgren 2026-11-20.html", by the day it is here. */
export function fileNameOf(called: string, madeAt: string, shape: KeepsakeShape): string {
	const ending = shape === "page" ? "html" : "zip";
	return safeFileName(`Hearth ${called.replace(untaken, "")} ${day.format(new Date(madeAt))}.${ending}`);
}
