import type { AttachedFile } from "../../shared/attached-file.ts";
import type { SaidMessage } from "../../shared/said.ts";

/** A message and the files it carries; one that carries none does not speak of files. */
export function withFiles(said: SaidMessage, files: readonly AttachedFile[]): SaidMessage {
	return files.length === 0 ? said : { ...said, files: [...files] };
}
