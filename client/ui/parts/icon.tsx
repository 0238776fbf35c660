const paths = {
	attach:
		"m19.5 11.5-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l7.9-7.9a3.1 3.1 0 0 1 4.3 4.3l-7.8 7.9a1.5 1.5 0 0 1-2.2-2.2l7.2-7.2",
	alert: "M12 7v6m0 3.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
	back: "m14.5 5.5-6.5 6.5 6.5 6.5",
	check: "m5 12.5 4.5 4.5L19 7.5",
	checks: "m2 12.5 4.5 4.5L15 8.5m-3.5 7.2 1.3 1.3L22 7.8",
	clock: "M12 7.5V12l3 2m-3-10a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
	close: "m6 6 12 12M18 6 6 18",
	copy: "M9 9V5.5A1.5 1.5 0 0 1 10.5 4h8A1.5 1.5 0 0 1 20 5.5v8a1.5 1.5 0 0 1-1.5 1.5H15M5.5 9h8A1.5 1.5 0 0 1 15 10.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 4 18.5v-8A1.5 1.5 0 0 1 5.5 9Z",
	device:
		"M8.5 3h7A1.5 1.5 0 0 1 17 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.5v-15A1.5 1.5 0 0 1 8.5 3ZM11 18h2",
	down: "M12 5v14m-6-6 6 6 6-6",
	family:
		"M9 11a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 9 11Zm-6 8.5c0-3 2.6-5.2 6-5.2s6 2.2 6 5.2M16 11a2.75 2.75 0 1 0-1-5.3m2.6 8.9c2 .7 3.4 2.5 3.4 4.9",
	offline:
		"m4 4 16 16M8.5 16a5 5 0 0 1 6.2-.6M5.2 12.3a10 10 0 0 1 4.3-2.5m4.4-.2a10 10 0 0 1 4.9 2.7M2.5 8.7a14 14 0 0 1 3.6-2.4m4-1.2a14 14 0 0 1 11.4 3.6M12 19.5v.01",
	person: "M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM4.5 20c0-3.6 3.3-5.8 7.5-5.8s7.5 2.2 7.5 5.8",
	send: "M12 19V5.5m-6 6 6-6 6 6",
	share: "M12 15V4m-4 4 4-4 4 4M6 12v6.5A1.5 1.5 0 0 0 7.5 20h9a1.5 1.5 0 0 0 1.5-1.5V12",
	info: "M12 11v5.5m0-9v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
	leave: "M10 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H10m4.5-12 4 4-4 4m4-4H10",
	mute: "m4 4 16 16M6.5 9.5V15L5 17h12M9 5.2A5.5 5.5 0 0 1 17.5 10v4M10.2 20a2 2 0 0 0 3.6 0",
	note: "M7 4h10A1.5 1.5 0 0 1 18.5 5.5v13A1.5 1.5 0 0 1 17 20H7a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 7 4Zm2 5h6m-6 3.5h6M9 16h3.5",
	search: "m16 16 4.5 4.5M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z",
	pencil: "M4.5 19.5h4L19 9a2.1 2.1 0 0 0 0-3l-1-1a2.1 2.1 0 0 0-3 0L4.5 15.5v4Zm9-13 4 4",
	add: "M12 5v14M5 12h14",
	pin: "M9 4h6m-5 0v5.5L7 13v1.5h10V13l-3-3.5V4m-2 10.5V20",
	star: "m12 4 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7L12 4Z",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing, as large as the text beside it; always decoration, so the words stand next to it. */
export function Icon({ name, size }: { name: IconName; size: number }) {
	return (
		<svg
			aria-hidden="true"
			width={`${size / 16}em`}
			height={`${size / 16}em`}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth={size < 18 ? 2.25 : 1.75}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={paths[name]} />
		</svg>
	);
}
