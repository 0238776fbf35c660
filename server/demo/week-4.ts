/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week4 = `
Mon 07:25 Bo: Who took my reading glasses?
Mon 07:26 Alva: Where did you read last?
Mon 07:27 Bo: If I knew that I could see it.
Mon 07:29 Didi: they are on your head in the photo mama took yesterday
Mon 07:30 Bo: That is yesterday. Today they are
Mon 07:30 Bo: on my head.
Mon 12:15 Cleo: PARCEL! The socks fit, the jam is half gone, the atlas smells like home.
Mon 12:16 Cleo: Camera goes to the photo shop this afternoon. The man there has a beard with its own weather.
Mon 18:00 Alva: Parents' evening tomorrow at six. Who comes with me?
Mon 18:04 Bo: Me. I like the small chairs.
Tue 13:02 Didi: project is due friday. i have 14 pages. is that too much
Tue 13:06 Cleo: How much did the teacher ask for?
Tue 13:07 Didi: two
Tue 13:08 Cleo: You are my sister, there is no doubt
Tue 20:10 Alva: Parents' evening: Didi is kind, quick, and talks during silent reading. The chair under Bo did not survive.
Tue 20:11 Bo: It was tired before I came.
Tue 20:12 Didi: who told you about the silent reading
Tue 20:13 Alva: Everyone, in chorus.
Wed 08:08 Cleo: Tomorrow to the island! Boat at six in the morning. Signal ends somewhere after the second lighthouse. Back on Tuesday.
Wed 08:10 Alva: Warm hat. Both kinds of socks. Write it all down!
Wed 08:12 Bo: Look at the sky at night for us. And under the boat.
Wed 08:13 Didi: say hello to every crab
Wed 21:15 Cleo: Packed: hat, both kinds of socks, notebook, headlamp, jam. Good night, see you on the other side of the sea ❤️
Thu 06:20 Cleo: Second lighthouse
Thu 06:55 Bo: And there she goes.
Thu 06:57 Alva: I already have three things to tell her.
Thu 06:58 Bo: Write them. She will find them all when she is back.
Thu 17:40 Alva: Cleo, number one: the neighbour's hedge has been cut into the shape of a whale. Nobody speaks of it.
Thu 17:42 Alva: Number two: Bo cooked fish stew and it was truly good.
Thu 17:44 Bo: Number three: she had two plates.
Fri 14:30 Didi: project handed in. all 14 pages and the drawing with the arrows. teacher said oh my
Fri 14:36 Bo: "Oh my" is the highest mark there is.
Fri 16:00 Didi: cleo when you read this: i said in the project that you are my scientific advisor
Fri 19:30 Alva: Film night. Vote: the one with the penguins or the one with the train?
Fri 19:31 Didi: penguins
Fri 19:31 Bo: train
Fri 19:32 Alva: Penguins on points, because Bo sleeps after ten minutes anyway.
Fri 20:04 Didi: he sleeps
Sat 11:00 Bo: Painted over one letter. She is VEGA again. There is a green thumbprint on the bow; I have decided it is art.
Sat 11:30 Alva: Ingrid next door asks if we can feed her fish while she is away, from Monday.
Sat 11:31 Didi: YES
Sat 11:32 Alva: One pinch. Once a day. Not "when they look hungry".
Sat 11:33 Didi: they always look hungry they are fish
Sat 17:20 Bo: Called Grandpa. He says he does not want a party. He also asked what time it starts.
Sat 17:22 Alva: 😂 He knows.
Sat 17:23 Bo: He has always known everything.
Sun 10:02 Alva: Rain, rain, rain. Puzzle on the big table, a thousand pieces, mostly sky.
Sun 12:40 Bo: We have the frame.
Sun 15:15 Didi: we have the frame and a sock that is not from this puzzle
Sun 17:50 Alva: Everything but the sky.
Sun 20:05 Bo: There is a piece missing. It is always the sky.
Sun 20:06 Didi: i looked under papa. not there
Sun 21:00 Alva: Cleo, number four: it is quiet here without you, and it is not even that you are loud.
`;
