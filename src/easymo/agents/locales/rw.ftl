agents-found = Dore ibyo nabonye:
agents-none = Nta cyo nabonye kimeze gityo. Mubivuge ukundi, cyangwa muhitemo:
agents-see = Mukande murebe:
agents-propose = Twabitangira. Mukande murebe niba nabyumvise neza:
agents-elsewhere = Ibyo bikorerwa ahandi. Mukande tujyeyo:
agents-thanks = Nta kibazo! Hari ikindi nabafasha?
agents-thanks-words = murakoze, murakoze cyane, urakoze, urakoze cyane, ni byiza, byiza
agents-unsure = Sinumvise neza. Mwabivuga ukundi? Dore ibyo nabafasha:
