import { codeOnly, isScript, type SourceFile } from "./source-file.ts";

const vagueName =
	/(?:^|[-_.])(?:manager|service(?!-worker)|utils?|helpers?|common|misc|provider|repository)(?=[-_.]|$)/i;
const configFile = /^(?:vite|vitest|playwright)\.config\.ts$|^tests\/e2e\/global-[a-z-]+\.ts$/;

/** A file's name says what is in it; these words never do. */
export function findVagueNames(files: readonly SourceFile[]): string[] {
	return files
		.filter((file) => file.path.split("/").some((part) => vagueName.test(part.replace(/\.(?:module\.)?\w+$/, ""))))
		.map((file) => file.path);
}

export function findDefaultExports(files: readonly SourceFile[]): string[] {
	return linesWith(scripts(files), /\bexport\s+default\b|\bas\s+default\b/).filter(
		(line) => !configFile.test(line.split(":")[0] ?? ""),
	);
}

export function findAny(files: readonly SourceFile[]): string[] {
	return linesWith(scripts(files), /[:<|&,(]\s*any\b(?!\s*[:(])|\bas\s+any\b|\bany\[\]/);
}

export function findConsole(files: readonly SourceFile[]): string[] {
	return linesWith(scripts(files), /\bconsole\.(?:log|debug|info)\b/);
}

/** Directions by name of a side are wrong for half of the world's scripts: only logical properties turn with the text. */
export function findPhysicalCss(files: readonly SourceFile[]): string[] {
	const styles = files.filter((file) => file.path.endsWith(".css"));
	const sides = "(?:left|right|top|bottom)";
	const physical = new RegExp(
		[
			`(?:^|[\\s;{])(?:margin|padding|scroll-margin|scroll-padding|border)-${sides}(?:-[a-z]+)?\\s*:`,
			"(?:^|[\\s;{])(?:left|right)\\s*:",
			"(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b",
			"border-(?:top|bottom)-(?:left|right)-radius",
		].join("|"),
	);
	return linesWith(styles, physical);
}

/** Nothing kept in the repository knows the machine or the desk it was written at, or is left half done. */
export function findStrayMarks(files: readonly SourceFile[]): string[] {
	const marks = [
		"(?:^|[\\s\"'`(=])/(?:home|Users|root|work|tmp|mnt)/[\\w.-]+",
		"\\b(?:TODO|FIXME|XXX|HACK)\\b",
		"https?://(?:registry|mirror|proxy)\\.",
	];
	return linesWith(files, new RegExp(marks.join("|")), (file) => file.text);
}

function scripts(files: readonly SourceFile[]): SourceFile[] {
	return files.filter((file) => isScript(file.path));
}

function linesWith(
	files: readonly SourceFile[],
	pattern: RegExp,
	textOf: (file: SourceFile) => string = (file) => (isScript(file.path) ? codeOnly(file.text) : file.text),
): string[] {
	return files.flatMap((file) =>
		textOf(file)
			.split("\n")
			.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : [])),
	);
}
