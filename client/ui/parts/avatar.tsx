import { useMember } from "../../hooks/use-member.ts";
import styles from "./avatar.module.css";
import { Face } from "./face.tsx";
import { useHue } from "./use-hue.ts";

type Looks = { id: string; name: string; size: number; online: boolean };

/** A person as a coloured disc with initials, and with their photo over them where they have one. Decoration: the name always stands beside it as text. */
export function Avatar({ id, name, size, online }: Looks) {
	const member = useMember(id);
	const looks = { "--hue": useHue(id), "--size": `${size / 16}rem` };
	return (
		<span className={styles.avatar} style={looks} aria-hidden="true">
			{initialsOf(name)}
			{member?.photo && <Face photo={member.photo} />}
			{online && <span className={styles.online} />}
		</span>
	);
}

function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/);
	const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
	return picked.map((word) => [...(word ?? "")][0] ?? "").join("");
}
