agents-found = Dore ibyo nabonye:
agents-none = Nta cyo nabonye kimeze gityo. Mubivuge ukundi, cyangwa muhitemo:
agents-see = Mukande murebe:
agents-propose = Twabitangira. Mukande murebe niba nabyumvise neza:
agents-elsewhere = Ibyo bikorerwa ahandi. Mukande tujyeyo:
agents-unsure = Sinumvise neza. Mwabivuga ukundi? Dore ibyo nabafasha:
