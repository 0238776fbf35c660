const paths = {
	bin: "M5 7h14M10 7V4.5h4V7m-7 0 .8 12a1.5 1.5 0 0 0 1.5 1.5h5.4a1.5 1.5 0 0 0 1.5-1.5L17 7",
	camera:
		"M4.5 7.5h3l1.5-2.5h6l1.5 2.5h3A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V9a1.5 1.5 0 0 1 1.5-1.5Zm7.5 9a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5Z",
	microphone: "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3Zm-6-3a6 6 0 0 0 12 0m-6 6v3",
	poll: "M5 20v-7h3.5v7ZM10.25 20V4h3.5v16ZM15.5 20V9H19v11Z",
	stop: "M7 7h10v10H7Z",
} as const;

/** The line drawings that only attaching needs; always decoration. */
export function AttachIcon({ name, size }: { name: keyof typeof paths; size: number }) {
	return (
		<svg
			aria-hidden="true"
			width={`${size / 16}em`}
			height={`${size / 16}em`}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth={1.75}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={paths[name]} />
		</svg>
	);
}
