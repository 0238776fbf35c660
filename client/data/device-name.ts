const browsers: readonly (readonly [RegExp, string])[] = [
	[/Edg/, "Edge"],
	[/OPR/, "Opera"],
	[/SamsungBrowser/, "Samsung Internet"],
	[/Firefox|FxiOS/, "Firefox"],
	[/Chrome|CriOS|Chromium/, "Chrome"],
	[/Safari/, "Safari"],
];
const machines: readonly (readonly [RegExp, string])[] = [
	[/iPhone/, "iPhone"],
	[/iPad/, "iPad"],
	[/Android/, "Android"],
	[/CrOS/, "Chromebook"],
	[/Windows/, "Windows"],
	[/Mac OS X|Macintosh/, "Mac"],
	[/Linux/, "Linux"],
];

/** What a browser calls itself, short enough to recognise it in a list of devices: `Chrome on Android`. */
export function deviceName(userAgent: string): string {
	const name = (of: typeof browsers) => of.find(([pattern]) => pattern.test(userAgent))?.[1];
	return [name(browsers), name(machines)].filter((word) => word !== undefined).join(" on ") || "Browser";
}
