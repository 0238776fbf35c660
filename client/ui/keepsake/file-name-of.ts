import { safeFileName } from "../../../shared/safe-file-name.ts";
import type { KeepsakeShape } from "../../data/keepsake/keepsake.ts";

/** What some systems do not take in a name. */
const untaken = /[<>:"|?*/\\]/g;

/** "Hearth Lindgren 2026-11-20.html" */
export function fileNameOf(called: string, madeAt: string, shape: KeepsakeShape): string {
	const ending = shape === "page" ? "html" : "zip";
	return safeFileName(`Hearth ${called.replace(untaken, "")} ${madeAt.slice(0, 10)}.${ending}`);
}
