package merchant.method.recommend.fit;

/// How two rows of ratings or purchases are compared.
///
/// Cosine: Σ x·y / (|x|·|y|), where cells that are not known count as 0, so that for purchases it is the number in common over the geometric
/// mean of both numbers. Pearson: the correlation over the cells that both have, as deviations from each row's mean over just these cells
/// (P. Resnick et al., "GroupLens", 1994); 0 where there are fewer than two or one of the rows does not vary over them.
public enum Measure {
    COSINE, PEARSON
}
