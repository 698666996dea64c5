print("lehr")
