// Does nothing: what `snt` is compared with when its start is measured.
