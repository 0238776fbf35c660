import sharp, { type Sharp } from "sharp";

/** A picture of so many pixels that is not of one colour: red grows to the right, green downwards, blue stays. */
export function gradient(width: number, height: number): Sharp {
	const data = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const at = (y * width + x) * 3;
			data[at] = Math.floor((x * 255) / width);
			data[at + 1] = Math.floor((y * 255) / height);
			data[at + 2] = 64;
		}
	}
	return sharp(data, { raw: { width, height, channels: 3 } });
}

/** As a camera leaves it: lying on its side (orientation 6), with its owner's place, name and words in it. */
export function asFromACamera(picture: Sharp): Sharp {
	return picture
		.withExif({
			IFD0: { Make: "Lindgren", Artist: "Alva <script>alert(1)</script>", Copyright: "Alva" },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "57/1 40/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "15/1 51/1 0/1" },
		})
		.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/><!-- at home --></x:xmpmeta>')
		.withIccProfile("p3")
		.withMetadata({ orientation: 6 });
}

/** One that moves: `frames` of them, each in another colour. */
export function moving(width: number, height: number, frames: number): Sharp {
	const data = Buffer.alloc(width * height * frames * 3);
	for (let frame = 0; frame < frames; frame += 1)
		data.fill((frame * 40) % 256, frame * width * height * 3, (frame + 1) * width * height * 3);
	return sharp(data, { raw: { width, height: height * frames, channels: 3, pageHeight: height } });
}
