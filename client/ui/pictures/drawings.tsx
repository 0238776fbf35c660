import type { ReactNode } from "react";
import type { Picture } from "../../../shared/picture-code.ts";

/** The sixteen pictures on a ground of 48 by 48. Our own, so that a child finds the same fox on every device. */
export const drawings: Record<Picture, ReactNode> = {
	fox: (
		<>
			<path fill="#c4551a" d="M7 7l13 8-9 10zM41 7l-13 8 9 10z" />
			<path fill="#ec7a2d" d="M24 43 6 23Q24 6 42 23z" />
			<path fill="#fff6ea" d="M24 43 6 23q11 1 16 13zm0 0 18-20q-11 1-16 13z" />
			<path
				fill="#2a1a10"
				d="M18 26a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0m16.4 0a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0M27 40.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0"
			/>
		</>
	),
	sun: (
		<>
			<path
				stroke="#f0940a"
				strokeWidth="4"
				strokeLinecap="round"
				d="M24 4v5M24 39v5M4 24h5M39 24h5M10 10l3.5 3.5M34.5 34.5 38 38M38 10l-3.5 3.5M13.5 34.5 10 38"
			/>
			<circle cx="24" cy="24" r="11" fill="#f9bd13" />
		</>
	),
	boat: (
		<>
			<path fill="#6b4a2f" d="M23 6h2.5v26H23z" />
			<path fill="#d23c2c" d="M27.5 8 41 29H27.5z" />
			<path fill="#f0a33a" d="M21 13v16H10z" />
			<path fill="#9c4a28" d="M5 31h38l-7 9H12z" />
			<path fill="#3b8fc4" d="M3 41q5-3 10.5 0t10.5 0 10.5 0T45 41v4H3z" />
		</>
	),
	apple: (
		<>
			<path
				fill="#d0312d"
				d="M24 15c-4-4-17-4-17 9 0 10 7 18 12 18 2 0 3-1 5-1s3 1 5 1c5 0 12-8 12-18 0-13-13-13-17-9z"
			/>
			<path fill="none" stroke="#6b4a2f" strokeWidth="2.5" strokeLinecap="round" d="M24 15q0-6 3-10" />
			<path fill="#4c9a3a" d="M27 11c2-5 8-6 12-5-1 5-7 8-12 5z" />
		</>
	),
	cat: (
		<>
			<path fill="#5d646f" d="M8 5l14 9L8 25zM40 5l-14 9 14 11z" />
			<ellipse cx="24" cy="27" rx="17" ry="15" fill="#78818d" />
			<path fill="#f4d35e" d="M21 24a4 4 0 1 1-8 0 4 4 0 0 1 8 0m14 0a4 4 0 1 1-8 0 4 4 0 0 1 8 0" />
			<path fill="#1d2126" d="M16 20.5h2v7h-2zm14 0h2v7h-2z" />
			<path fill="#f2a0b0" d="M21.5 31h5L24 34z" />
			<path stroke="#1d2126" strokeWidth="1.5" strokeLinecap="round" d="M3 29l10 2M3 36l10-2M45 29l-10 2M45 36l-10-2" />
		</>
	),
	star: (
		<path
			fill="#f7c325"
			stroke="#d99a06"
			strokeWidth="2"
			strokeLinejoin="round"
			d="M24 4l6 12.7 14 1.8-10.2 9.7L36.4 42 24 35.2 11.6 42l2.6-13.8L4 18.5l14-1.8z"
		/>
	),
	tree: (
		<>
			<path fill="#7a4b2a" d="M20 31h8v13h-8z" />
			<path fill="#2f7d4f" d="M24 3l12 15h-5l10 16H7l10-16h-5z" />
		</>
	),
	fish: (
		<>
			<path fill="#1f6ba5" d="M32 24 45 13v22z" />
			<ellipse cx="20" cy="24" rx="17" ry="12" fill="#3d97d6" />
			<path fill="#1f6ba5" d="M20 19q8 5 0 10-3-5 0-10z" />
			<circle cx="11" cy="21" r="3.2" fill="#fff" />
			<circle cx="10.5" cy="21" r="1.7" fill="#14212b" />
		</>
	),
	moon: <path fill="#7b79c9" d="M30 4a20.5 20.5 0 1 0 14 29A18 18 0 0 1 30 4z" />,
	ball: (
		<>
			<circle cx="24" cy="24" r="19" fill="#fff" stroke="#8a3a30" strokeWidth="2" />
			<path
				fill="#d8412f"
				d="M24 24h19a19 19 0 0 1-9.5 16.45zM24 24l-9.5 16.45A19 19 0 0 1 5 24zM24 24l-9.5-16.45a19 19 0 0 1 19 0z"
			/>
			<circle cx="24" cy="24" r="4.5" fill="#fff" />
		</>
	),
	bird: (
		<>
			<path fill="#f0a33a" d="m38 13 8 3-8 3z" />
			<path fill="#2f7fb8" d="M3 24l10 1c2-8 8-12 15-13 2-6 12-7 13 1 0 3-1 4-1 7 0 13-8 21-19 21-8 0-14-4-16-9l5-1z" />
			<path fill="#1d5680" d="M15 26c5-5 13-5 17-1-2 8-11 11-17 7z" />
			<circle cx="35" cy="13.5" r="2" fill="#fff" />
		</>
	),
	cake: (
		<>
			<path fill="#f5a201" d="M24 2c4 4 3 7 0 7s-4-3 0-7z" />
			<path fill="#4d8fd1" d="M22.2 10h3.6v10h-3.6z" />
			<path fill="#b9784a" d="M6 26h36v15a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z" />
			<path fill="#ee8fae" d="M6 27c0-5 3-8 7-8h22c4 0 7 3 7 8v4c-3 4-6 0-9 0s-5 5-9 5-6-5-9-5-6 4-9 0z" />
		</>
	),
	house: (
		<>
			<path fill="#8e3226" d="M34 7h5v12h-5z" />
			<path fill="#e6b877" d="M9 21h30v23H9z" />
			<path fill="#b5402f" d="M3 25 24 5l21 20z" />
			<path fill="#6b4a2f" d="M15 29h9v15h-9z" />
			<path fill="#6fb3df" d="M28 29h7v7h-7z" />
		</>
	),
	flower: (
		<>
			<path fill="none" stroke="#3c8a40" strokeWidth="3" strokeLinecap="round" d="M24 20v25" />
			<path fill="#3c8a40" d="M24 40c2-8 9-10 14-9-1 7-8 11-14 9zm0 0c-2-8-9-10-14-9 1 7 8 11 14 9z" />
			<path
				fill="#c94f9b"
				d="M24 17m-6-7a6 6 0 1 1 12 0 6 6 0 1 1-12 0m8.06 4a6 6 0 1 1 8 8 6 6 0 1 1-8-8m-12.12 0a6 6 0 1 1 8 8 6 6 0 1 1-8-8M18 24a6 6 0 1 1 12 0 6 6 0 1 1-12 0"
			/>
			<circle cx="24" cy="17" r="5.5" fill="#f7c325" />
		</>
	),
	train: (
		<>
			<path fill="#3b3f46" d="M9 8h8v12H9z" />
			<path fill="#c0392b" d="M6 18h24v17H6z" />
			<path fill="#8e2b20" d="M28 8h15v27H28z" />
			<path fill="#cfe8f7" d="M32 13h7v8h-7z" />
			<path
				fill="#2c3036"
				d="M16 37a5 5 0 1 1-10 0 5 5 0 0 1 10 0m13 0a5 5 0 1 1-10 0 5 5 0 0 1 10 0m13 0a5 5 0 1 1-10 0 5 5 0 0 1 10 0"
			/>
		</>
	),
	bear: (
		<>
			<path fill="#6d4023" d="M18 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0m26 0a7 7 0 1 1-14 0 7 7 0 0 1 14 0" />
			<circle cx="24" cy="26" r="18" fill="#8d5a33" />
			<ellipse cx="24" cy="33" rx="9" ry="7.5" fill="#ecd0ac" />
			<ellipse cx="24" cy="30" rx="3.5" ry="2.5" fill="#2a1a10" />
			<path
				fill="#2a1a10"
				d="M18.5 22a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0m15.6 0a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0"
			/>
		</>
	),
};
