import { useSource } from "../files/use-file.ts";
import styles from "./avatar.module.css";

/** A member's photo over their initials, as soon as it is on this device; offline too once it was seen. */
export function Face({ photo }: { photo: string }) {
	// Nothing more is known of it than its id, and nothing more is needed for its small picture.
	const source = useSource({ id: photo, name: "photo", type: "image/jpeg", size: 1, shownAs: "photo" }, "phone");
	if (source.kind !== "here") return null;
	return <img className={styles.face} src={source.url} alt="" draggable={false} />;
}
