import { useLayoutEffect, useRef } from "react";
import styles from "./album.module.css";

const side = 4;

/** The colours of a picture, until there is more of it: drawn on so few pixels that the browser smears them. */
export function Blur({ blur }: { blur: string | undefined }) {
	const canvas = useRef<HTMLCanvasElement>(null);

	useLayoutEffect(() => {
		const context = canvas.current?.getContext("2d");
		if (blur === undefined || !context) return;
		const image = context.createImageData(side, side);
		image.data.set(pixelsOf(blur));
		context.putImageData(image, 0, 0);
	}, [blur]);

	if (blur === undefined) return null;
	// A canvas without words in it is nothing to assistive technology.
	return <canvas ref={canvas} className={styles.fill} width={side} height={side} />;
}

/** RGBA of the 16 colours, RGB565 and big-endian in base64url. */
export function pixelsOf(blur: string): Uint8ClampedArray {
	const bytes = atob(blur.replaceAll("-", "+").replaceAll("_", "/"));
	const pixels = new Uint8ClampedArray(side * side * 4);
	for (let index = 0; index < side * side; index += 1) {
		const colour = (bytes.charCodeAt(index * 2) << 8) | bytes.charCodeAt(index * 2 + 1);
		const red = (colour >> 11) & 31;
		const green = (colour >> 5) & 63;
		const blue = colour & 31;
		pixels.set([(red * 255) / 31, (green * 255) / 63, (blue * 255) / 31, 255], index * 4);
	}
	return pixels;
}
