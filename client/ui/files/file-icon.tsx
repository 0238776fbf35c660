const paths = {
	again: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9m0-5v5h-5",
	download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14",
	jump: "M20 11.5a7.5 7.5 0 0 1-7.5 7.5H4l2-3.2A7.5 7.5 0 1 1 20 11.5Z",
	next: "m9.5 5.5 6.5 6.5-6.5 6.5",
	pause: "M8 5.5v13m8-13v13",
	play: "M7.5 5v14l11.5-7Z",
	minus: "M6 12h12",
	plus: "M12 6v12M6 12h12",
} as const;

type FileIconName = keyof typeof paths;

/** The line drawings that only files need; always decoration. */
export function FileIcon({ name, size }: { name: FileIconName; size: number }) {
	const isFilled = name === "play";
	return (
		<svg
			aria-hidden="true"
			width={`${size / 16}em`}
			height={`${size / 16}em`}
			viewBox="0 0 24 24"
			fill={isFilled ? "currentColor" : "none"}
			stroke="currentColor"
			strokeWidth={name === "pause" ? 3 : 1.9}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={paths[name]} />
		</svg>
	);
}
