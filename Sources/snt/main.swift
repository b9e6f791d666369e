print("snt")
